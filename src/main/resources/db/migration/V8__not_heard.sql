-- A commitment of which nobody has said anything is "not heard of"; "not started" is what somebody said.
update state
set delivery = 'not-heard',
    body = replace(body, '"delivery":"NOT_STARTED","since":null,', '"delivery":"NOT_HEARD","since":null,')
where delivery = 'not-started' and body like '%"delivery":"NOT_STARTED","since":null,%';

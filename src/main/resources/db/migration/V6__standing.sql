-- What stands in some way is found without reading everything else.
create index assessment_schedule on assessment (run, schedule);

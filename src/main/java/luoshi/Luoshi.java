package luoshi;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts luoshi: one command with arguments, the interactive shell without. */
@SpringBootApplication
public class Luoshi {

  public static void main(String[] args) {
    SpringApplication.run(Luoshi.class, args);
  }
}

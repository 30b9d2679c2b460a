package io.handoff.benchmark.flowable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.SecurityFilterChain;

/**
 * Flowable over REST with basic authentication. The password is compared as it stands: a hash that
 * is slow on purpose, at every request, would be all that is measured.
 */
@SpringBootApplication
public class FlowableEngine {

  /** Runs until the process is told to end. */
  public static void main(String[] arguments) {
    SpringApplication.run(FlowableEngine.class, arguments);
  }

  @Bean
  UserDetailsService users() {
    return name ->
        User.withUsername(name)
            .password("{noop}engineer")
            .authorities("access-rest-api", "rest-api")
            .build();
  }

  @Bean
  SecurityFilterChain everyRequest(HttpSecurity http) throws Exception {
    return http.csrf(csrf -> csrf.disable())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .httpBasic(Customizer.withDefaults())
        .build();
  }
}

package kabinet.simulator;

import java.util.List;
import kabinet.kernel.BadRequest;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The mails beside the handset. */
@Controller
@Profile("demo")
@RequestMapping("/demo/handsets/mails")
@ResponseBody
class MailboxController {

  private final Mailboxes mailboxes;

  MailboxController(Mailboxes mailboxes) {
    this.mailboxes = mailboxes;
  }

  @GetMapping
  List<Mailboxes.Received> mails() {
    return mailboxes.mails();
  }

  @PostMapping("/trouble")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void trouble(@RequestBody Trouble trouble) {
    mailboxes.trouble(trouble);
  }

  @ExceptionHandler(BadRequest.class)
  @ResponseStatus(HttpStatus.BAD_REQUEST)
  String refused(BadRequest wrong) {
    return String.valueOf(wrong.getMessage());
  }
}

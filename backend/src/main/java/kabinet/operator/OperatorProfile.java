package kabinet.operator;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import kabinet.kernel.CurrencyCode;
import kabinet.kernel.Money;
import kabinet.kernel.Wording;

/** All that differs from operator to operator and is promised to subscribers. */
public record OperatorProfile(
    Wording name,
    Country country,
    CurrencyCode currency,
    ZoneId timeZone,
    String brandColour,
    List<Contact> contacts,
    ShortCodes shortCodes,
    SignIn signIn,
    IdleSession session,
    Limits limits,
    Fees fees,
    TopUp topUp,
    RobotCheck robotCheck,
    NumberManagement numberManagement,
    WorkingCalendar workingCalendar,
    Transfers transfers) {

  private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

  public OperatorProfile {
    Unfit.unless(COLOUR.matcher(brandColour).matches(), "brandColour", "operator.unfit.colour");
    Unfit.unless(!contacts.isEmpty(), "contacts", "operator.unfit.contacts");
    contacts = List.copyOf(contacts);
  }

  /** One way to reach the operator (R88). */
  public record Contact(Wording label, String value, ContactKind kind) {}

  /**
   * What subscribers dial and write to the network itself; the word is what they write to the
   * number for SMS, in either language.
   */
  public record ShortCodes(
      String passwordUssd,
      String passwordSms,
      Wording passwordSmsWord,
      String passwordVoice,
      String trustCreditUssd,
      String numberManagementUssd) {}

  /**
   * R6, R7, R27, S4, S5: how a sign-in code looks and lives, and when wrong secrets lock a login.
   */
  public record SignIn(
      int codeLength,
      String codeAlphabet,
      Duration codeLifetime,
      Duration resendAfter,
      int codesAnHour,
      int failuresBeforeLock,
      Duration lockedFor) {

    public SignIn {
      Unfit.unless(codeLength >= 4 && codeLength <= 12, "codeLength", "operator.unfit.codeLength");
      Unfit.unless(
          codeAlphabet.chars().distinct().count() >= 10
              && codeAlphabet.chars().distinct().count() == codeAlphabet.length(),
          "codeAlphabet",
          "operator.unfit.codeAlphabet");
      Unfit.unless(codeLifetime.isPositive(), "codeLifetime", "operator.unfit.time");
      Unfit.unless(!resendAfter.isNegative(), "resendAfter", "operator.unfit.time");
      Unfit.unless(lockedFor.isPositive(), "lockedFor", "operator.unfit.time");
      Unfit.unless(codesAnHour > 0, "codesAnHour", "operator.unfit.count");
      Unfit.unless(failuresBeforeLock > 0, "failuresBeforeLock", "operator.unfit.count");
    }
  }

  /** R28: after how long without action the viewer is warned, and signed out. */
  public record IdleSession(Duration idleAfter, Duration warnAfter) {

    public IdleSession {
      Unfit.unless(
          warnAfter.isPositive() && warnAfter.compareTo(idleAfter) < 0,
          "warnAfter",
          "operator.unfit.warning");
    }
  }

  /** R51, R52: how far below zero the trust credit of a number and the credit of a contract go. */
  public record Limits(Money trustCredit, Money creditFacility) {

    public Limits {
      Unfit.unless(!trustCredit.isNegative(), "trustCredit", "operator.unfit.negative");
      Unfit.unless(!creditFacility.isNegative(), "creditFacility", "operator.unfit.negative");
    }
  }

  /** R102: what is taken once for what is done once. */
  public record Fees(Money suspensionActivation) {

    public Fees {
      Unfit.unless(
          !suspensionActivation.isNegative(), "suspensionActivation", "operator.unfit.negative");
    }
  }

  /** R43: how much is put on an account at once. */
  public record TopUp(Money least, Money most) {

    public TopUp {
      Unfit.unless(least.minor() > 0, "least", "operator.unfit.least");
      Unfit.unless(least.compareTo(most) <= 0, "most", "operator.unfit.most");
    }
  }

  /**
   * S17: how many different logins may go wrong from one address, and how many be asked about,
   * within a while before its browsers are asked for a robot check.
   */
  public record RobotCheck(int failedLogins, int askedLogins, Duration within) {

    public RobotCheck {
      Unfit.unless(failedLogins > 1, "failedLogins", "operator.unfit.count");
      Unfit.unless(askedLogins > 1, "askedLogins", "operator.unfit.count");
      Unfit.unless(within.isPositive(), "within", "operator.unfit.time");
    }
  }

  /**
   * R38, R39: what SIMs dial to have a say about cabinets and to have none, how long two of them
   * have to agree, and how many working days staff have then.
   */
  public record NumberManagement(
      String onUssd, String offUssd, Duration confirmWithin, int decideWithinDays) {

    public NumberManagement {
      Unfit.unless(confirmWithin.isPositive(), "confirmWithin", "operator.unfit.time");
      Unfit.unless(decideWithinDays > 0, "decideWithinDays", "operator.unfit.count");
    }
  }

  /** R44: on which terms money is sent to another subscriber, to a card and to a wallet. */
  public record Transfers(TransferRule subscriber, TransferRule card, TransferRule wallet) {}
}

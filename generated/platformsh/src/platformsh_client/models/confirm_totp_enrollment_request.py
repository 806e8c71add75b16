from .._runtime import Model


class ConfirmTotpEnrollmentRequest(Model):
    secret: str
    passcode: str

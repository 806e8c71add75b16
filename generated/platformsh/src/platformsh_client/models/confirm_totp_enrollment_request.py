from .._runtime import Model


class ConfirmTotpEnrollmentRequest(Model):
    passcode: str
    secret: str

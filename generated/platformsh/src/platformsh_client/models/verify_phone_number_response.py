from .._runtime import Model


class VerifyPhoneNumberResponse(Model):
    sid: str | None = None

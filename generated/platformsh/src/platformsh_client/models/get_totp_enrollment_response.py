from .._runtime import Model


class GetTotpEnrollmentResponse(Model):
    account_name: str | None = None
    issuer: str | None = None
    qr_code: str | None = None
    secret: str | None = None

from .._runtime import Model


class CertificateCreateInput(Model):
    certificate: str
    key: str
    chain: list[str] | None = None
    is_invalid: bool | None = None

from .._runtime import Model


class CertificateCreateInput(Model):
    certificate: str
    chain: list[str] | None = None
    is_invalid: bool | None = None
    key: str

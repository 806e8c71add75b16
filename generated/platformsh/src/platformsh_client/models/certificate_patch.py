from .._runtime import Model


class CertificatePatch(Model):
    chain: list[str] | None = None
    is_invalid: bool | None = None

from .._runtime import Model


class CertificateIssuerItem(Model):
    oid: str
    alias: str | None
    value: str

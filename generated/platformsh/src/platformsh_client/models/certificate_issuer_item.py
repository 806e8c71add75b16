from .._runtime import Model


class CertificateIssuerItem(Model):
    alias: str | None
    oid: str
    value: str

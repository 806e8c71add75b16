from .._runtime import DateTime, Model


class CertificateIssuerItem(Model):
    alias: str | None
    oid: str
    value: str


class Certificate(Model):
    auth_type: list[str]
    certificate: str
    chain: list[str]
    created_at: DateTime | None
    """When it was created."""

    domains: list[str]
    expires_at: DateTime
    id: str
    is_invalid: bool
    is_provisioned: bool
    is_root: bool
    issuer: list[CertificateIssuerItem]
    updated_at: DateTime | None
    """When it was last changed."""

from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .ssl_certificate_issuer import (
    SslCertificateIssuer,
    SslCertificateType,
    SslCertificateValidationLevel,
)


class SslCertificateRelation(Model):
    """A certificate with which virtual hosts serve HTTPS."""

    active: bool
    """Whether all linked servers and applications use the certificate."""

    created_at: str | None = None
    """When it was created."""

    expires_at: str | None
    """When the certificate stops being valid, to the minute."""

    id: int
    issuer: SslCertificateIssuer
    """Who issued the certificate."""

    last_action: ActionRelationShallow | None = None
    """The newest action on it."""

    last_renewed_at: str | None
    """When the certificate was last renewed."""

    name: str
    type: SslCertificateType
    updated_at: str | None = None
    """When it last changed."""

    validation_level: SslCertificateValidationLevel

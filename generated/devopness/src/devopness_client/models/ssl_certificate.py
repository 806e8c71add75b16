from .._runtime import Model
from .action_relation import ActionRelation
from .ssl_certificate_issuer import (
    SslCertificateIssuer,
    SslCertificateType,
    SslCertificateValidationLevel,
)
from .user_relation import UserRelation


class SslCertificate(Model):
    """A certificate with which virtual hosts serve HTTPS."""

    active: bool
    """Whether all linked servers and applications use the certificate."""

    created_at: str
    """When it was created."""

    created_by_user: UserRelation | None
    """The user who created it."""

    expires_at: str | None
    """When the certificate stops being valid, to the minute."""

    id: int
    issuer: SslCertificateIssuer
    """Who issued the certificate."""

    last_action: ActionRelation | None
    """The newest action on it."""

    last_renewed_at: str | None
    """When the certificate was last renewed."""

    name: str
    type: SslCertificateType
    updated_at: str
    """When it last changed."""

    validation_level: SslCertificateValidationLevel

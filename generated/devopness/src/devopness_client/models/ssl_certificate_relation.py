from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .ssl_certificate_issuer import (
    SslCertificateIssuer,
    SslCertificateType,
    SslCertificateValidationLevel,
)


class SslCertificateRelation(Model):
    active: bool
    created_at: str | None = None
    expires_at: str | None
    id: int
    issuer: SslCertificateIssuer
    last_action: ActionRelationShallow | None = None
    last_renewed_at: str | None
    name: str
    type: SslCertificateType
    updated_at: str | None = None
    validation_level: SslCertificateValidationLevel

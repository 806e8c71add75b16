from .._runtime import Model
from .action_relation import ActionRelation
from .ssl_certificate_issuer import (
    SslCertificateIssuer,
    SslCertificateType,
    SslCertificateValidationLevel,
)
from .user_relation import UserRelation


class SslCertificate(Model):
    active: bool
    created_at: str
    created_by_user: UserRelation | None
    expires_at: str | None
    id: int
    issuer: SslCertificateIssuer
    last_action: ActionRelation | None
    last_renewed_at: str | None
    name: str
    type: SslCertificateType
    updated_at: str
    validation_level: SslCertificateValidationLevel

from .._runtime import Model
from .action_relation import ActionRelation
from .ssl_certificate_issuer import SslCertificateIssuer
from .ssl_certificate_type import SslCertificateType
from .ssl_certificate_validation_level import SslCertificateValidationLevel
from .user_relation import UserRelation


class SslCertificate(Model):
    id: int
    name: str
    type: SslCertificateType
    issuer: SslCertificateIssuer
    validation_level: SslCertificateValidationLevel
    active: bool
    created_by_user: UserRelation | None
    last_action: ActionRelation | None
    expires_at: str | None
    last_renewed_at: str | None
    created_at: str
    updated_at: str

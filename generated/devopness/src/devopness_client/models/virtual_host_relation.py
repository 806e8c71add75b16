from .._runtime import Model
from .action_relation_shallow import ActionRelationShallow
from .application_relation import ApplicationRelation
from .ssl_certificate_relation import SslCertificateRelation
from .user_relation import UserRelation
from .virtual_host_type import VirtualHostType


class VirtualHostRelation(Model):
    application: ApplicationRelation | None
    application_listen_address: str | None
    created_at: str | None = None
    created_by_user: UserRelation | None = None
    id: int
    last_action: ActionRelationShallow | None = None
    name: str
    root_directory: str | None
    ssl_certificate: SslCertificateRelation | None
    type: VirtualHostType
    type_human_readable: str | None = None
    updated_at: str | None = None

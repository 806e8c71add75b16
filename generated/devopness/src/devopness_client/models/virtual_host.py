from .._runtime import Model
from .action_relation import ActionRelation
from .application_relation import ApplicationRelation
from .ssl_certificate_relation import SslCertificateRelation
from .user_relation import UserRelation
from .virtual_host_type import VirtualHostType


class VirtualHost(Model):
    id: int
    type: VirtualHostType
    type_human_readable: str
    name: str
    application: ApplicationRelation | None
    root_directory: str | None
    application_listen_address: str | None
    ssl_certificate: SslCertificateRelation | None
    last_action: ActionRelation | None
    created_by_user: UserRelation | None
    created_at: str
    updated_at: str

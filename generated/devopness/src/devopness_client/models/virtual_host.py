from .._runtime import Model
from .action_relation import ActionRelation
from .application_relation import ApplicationRelation
from .ssl_certificate_relation import SslCertificateRelation
from .user_relation import UserRelation
from .virtual_host_type import VirtualHostType


class VirtualHost(Model):
    application: ApplicationRelation | None
    application_listen_address: str | None
    created_at: str
    created_by_user: UserRelation | None
    id: int
    last_action: ActionRelation | None
    name: str
    root_directory: str | None
    ssl_certificate: SslCertificateRelation | None
    type: VirtualHostType
    type_human_readable: str
    updated_at: str

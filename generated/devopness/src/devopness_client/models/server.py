from .._runtime import Model
from .action_relation import ActionRelation
from .cloud_os_version_code import CloudOsVersionCode
from .credential_relation import CredentialRelation
from .environment_relation import EnvironmentRelation
from .operating_system_version import OperatingSystemVersion
from .project_relation import ProjectRelation
from .server_blueprint import ServerBlueprint
from .server_cloud_service_code import ServerCloudServiceCode
from .server_provision_input import ServerProvisionInput
from .server_status import ServerStatus
from .user_relation import UserRelation


class Server(Model):
    id: int
    created_by: int
    name: str
    hostname: str
    provider_name: str
    provider_name_human_readable: str
    cloud_service_code: ServerCloudServiceCode
    ip_address: str | None = None
    ssh_port: int
    os: OperatingSystemVersion
    os_version_code: CloudOsVersionCode | None
    active: bool
    status: ServerStatus
    max_parallel_actions: int
    blueprint: ServerBlueprint
    provision_input: ServerProvisionInput
    created_by_user: UserRelation | None
    project: ProjectRelation | None
    last_action: ActionRelation | None
    environment: EnvironmentRelation | None
    credential: CredentialRelation | None
    created_at: str
    updated_at: str

from .._runtime import DateTime, Model
from .action_relation import ActionRelation
from .blueprint_service_list import BlueprintServiceList
from .cloud_os_version_code import CloudOsVersionCode
from .credential_relation import CredentialRelation
from .environment_relation import EnvironmentRelation
from .operating_system_version import OperatingSystemVersion
from .project_relation import ProjectRelation
from .server_cloud_service_code import ServerCloudServiceCode
from .server_provision_input import ServerProvisionInput
from .server_relation import ServerStatus
from .user_relation import UserRelation


class ServerBlueprintSpec(Model):
    services: BlueprintServiceList | None = None


class ServerBlueprint(Model):
    created_at: DateTime | None = None
    id: int | None = None
    name: str | None = None
    spec: ServerBlueprintSpec | None = None
    type: str | None = None
    updated_at: DateTime | None = None


class Server(Model):
    active: bool
    blueprint: ServerBlueprint
    cloud_service_code: ServerCloudServiceCode
    created_at: str
    created_by: int
    created_by_user: UserRelation | None
    credential: CredentialRelation | None
    environment: EnvironmentRelation | None
    hostname: str
    id: int
    ip_address: str | None = None
    last_action: ActionRelation | None
    max_parallel_actions: int
    name: str
    os: OperatingSystemVersion
    os_version_code: CloudOsVersionCode | None
    project: ProjectRelation | None
    provider_name: str
    provider_name_human_readable: str
    provision_input: ServerProvisionInput
    ssh_port: int
    status: ServerStatus
    updated_at: str

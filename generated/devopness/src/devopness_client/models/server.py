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
    """What a new server gets."""

    created_at: DateTime | None = None
    """When it was created."""

    id: int | None = None
    name: str | None = None
    spec: ServerBlueprintSpec | None = None
    """What the blueprint installs."""

    type: str | None = None
    """Type of the blueprint."""

    updated_at: DateTime | None = None
    """When it last changed."""


class Server(Model):
    """A server at a cloud provider, or one you run yourself."""

    active: bool
    """Whether the server is in use."""

    blueprint: ServerBlueprint
    cloud_service_code: ServerCloudServiceCode
    created_at: str
    """When it was created."""

    created_by: int
    """Id of the user who made it and owns it."""

    created_by_user: UserRelation | None
    """The user who created it."""

    credential: CredentialRelation | None
    environment: EnvironmentRelation | None
    hostname: str
    id: int
    ip_address: str | None = None
    """Public IPv4 address of the server."""

    last_action: ActionRelation | None
    """The newest action on it."""

    max_parallel_actions: int
    """How many actions may run on the server at the same time: 1 runs them one after another, 0
    sets no limit."""

    name: str
    os: OperatingSystemVersion
    os_version_code: CloudOsVersionCode | None
    project: ProjectRelation | None
    provider_name: str
    """Name of the provider."""

    provider_name_human_readable: str
    """`provider_name` as text for a user interface."""

    provision_input: ServerProvisionInput
    """How it is created at the cloud provider."""

    ssh_port: int
    """Port on which the server's SSH daemon listens."""

    status: ServerStatus
    updated_at: str
    """When it last changed."""

from typing import Annotated, Any, TypeAlias

from pydantic import Field

from .._runtime import DateTime, Model, OpenIntEnum, OpenStrEnum
from .proxy_route import ProxyRoute, RedirectRoute, UpstreamRoute


class DeploymentAccessItemRole(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"


class DeploymentAccessItem(Model):
    entity_id: str
    role: DeploymentAccessItemRole


class DeploymentEnvironmentInfo(Model):
    constraints: dict[str, Any]
    environment_type: str
    is_main: bool
    is_production: bool
    links: dict[str, Any]
    machine_name: str
    name: str
    reference: str
    status: str


class DeploymentHttpAccessAddressPermission(OpenStrEnum):
    ALLOW = "allow"
    DENY = "deny"


class DeploymentHttpAccessAddress(Model):
    address: str
    permission: DeploymentHttpAccessAddressPermission


class DeploymentHttpAccess(Model):
    addresses: list[DeploymentHttpAccessAddress]
    basic_auth: dict[str, str]
    is_enabled: bool


class DeploymentProjectInfo(Model):
    capabilities: dict[str, Any]
    name: str
    namespace: str | None
    organization: str | None
    settings: dict[str, Any]
    title: str


DeploymentRoute: TypeAlias = Annotated[
    ProxyRoute | RedirectRoute | UpstreamRoute, Field(discriminator="type")
]


class DeploymentServiceFirewallOutboundItem(Model):
    domains: list[str]
    ips: list[str]
    ports: list[int]
    protocol: str


class DeploymentServiceFirewall(Model):
    outbound: list[DeploymentServiceFirewallOutboundItem] | None


class DeploymentServiceResourcesDefaultCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"


class DeploymentServiceResourcesDefault(Model):
    cpu: float | int
    cpu_type: DeploymentServiceResourcesDefaultCpuType
    disk: int | None
    """Size of the disk in MB."""

    memory: int
    """Memory in MB."""

    profile_size: str | None


class DeploymentServiceResourcesDisk(Model):
    instance: int | None
    storage: int | None
    temporary: int | None


class DeploymentServiceResourcesMinimumCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"


class DeploymentServiceResourcesMinimum(Model):
    cpu: float | int
    cpu_type: DeploymentServiceResourcesMinimumCpuType
    disk: int | None
    """Size of the disk in MB."""

    memory: int
    """Memory in MB."""

    profile_size: str | None


class DeploymentServiceResources(Model):
    base_memory: int | None
    default: DeploymentServiceResourcesDefault | None
    disk: DeploymentServiceResourcesDisk | None
    memory_ratio: int | None
    minimum: DeploymentServiceResourcesMinimum | None
    profile_size: str | None


class DeploymentServiceSize(OpenStrEnum):
    VALUE_2XL = "2XL"
    VALUE_4XL = "4XL"
    AUTO = "AUTO"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"


class DeploymentService(Model):
    access: dict[str, Any]
    configuration: dict[str, Any]
    container_profile: str | None
    disk: int | None
    endpoints: dict[str, Any] | None
    firewall: DeploymentServiceFirewall | None
    instance_count: int | None
    """How many instances run."""

    relationships: dict[str, str]
    resources: DeploymentServiceResources | None
    size: DeploymentServiceSize
    supports_horizontal_scaling: bool
    type: str


class DeploymentSubscriptionImageTypes(Model):
    exclude: list[str] | None = None
    only: list[str] | None = None


class DeploymentSubscriptionPlan(OpenStrEnum):
    VALUE_2XLARGE = "2xlarge"
    VALUE_2XLARGE_HIGH_MEMORY = "2xlarge-high-memory"
    VALUE_4XLARGE = "4xlarge"
    VALUE_8XLARGE = "8xlarge"
    DEVELOPMENT = "development"
    LARGE = "large"
    LARGE_HIGH_MEMORY = "large-high-memory"
    MEDIUM = "medium"
    MEDIUM_HIGH_MEMORY = "medium-high-memory"
    STANDARD = "standard"
    STANDARD_HIGH_MEMORY = "standard-high-memory"
    XLARGE = "xlarge"
    XLARGE_HIGH_MEMORY = "xlarge-high-memory"


class DeploymentSubscriptionResourcesDevelopment(Model):
    legacy_development: bool
    max_cpu: float | int | None
    max_environments: int | None
    max_memory: int | None


class DeploymentSubscriptionResourcesProduction(Model):
    legacy_development: bool
    max_cpu: float | int | None
    max_environments: int | None
    max_memory: int | None


class DeploymentSubscriptionResources(Model):
    container_profiles: bool
    development: DeploymentSubscriptionResourcesDevelopment
    production: DeploymentSubscriptionResourcesProduction


class DeploymentSubscription(Model):
    environments: int | None = None
    image_types: DeploymentSubscriptionImageTypes | None = None
    included_users: int
    license_uri: str
    plan: DeploymentSubscriptionPlan | None = None
    resource_validation_url: str | None = None
    resources: DeploymentSubscriptionResources | None = None
    restricted: bool
    storage: int
    """Storage in MB."""

    subscription_management_uri: str
    suspended: bool
    user_licenses: int


class DeploymentVariable(Model):
    is_json: bool
    is_sensitive: bool
    name: str
    value: str | None = None
    visible_build: bool
    visible_runtime: bool


class DeploymentVpnAggressive(OpenStrEnum):
    NO = "no"
    YES = "yes"


class DeploymentVpnModeconfig(OpenStrEnum):
    PULL = "pull"
    PUSH = "push"


class DeploymentVpnVersion(OpenIntEnum):
    VALUE_1 = 1
    VALUE_2 = 2


class DeploymentVpn(Model):
    aggressive: DeploymentVpnAggressive
    authentication: str
    esp: str
    gateway_ip: str
    identity: str | None
    ike: str
    ikelifetime: str
    lifetime: str
    margintime: str
    modeconfig: DeploymentVpnModeconfig
    remote_identity: str | None
    remote_subnets: list[str]
    second_identity: str | None
    version: DeploymentVpnVersion


class DeploymentWebappAccessValue(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"


class DeploymentWebappBuildCach(Model):
    allow_stale: bool
    directory: str | None
    share_between_apps: bool
    watch: list[str]


class DeploymentWebappBuild(Model):
    caches: dict[str, DeploymentWebappBuildCach]
    flavor: str | None


class DeploymentWebappCronCommands(Model):
    start: str
    stop: str | None = None


class DeploymentWebappCron(Model):
    cmd: str | None = None
    commands: DeploymentWebappCronCommands
    shutdown_timeout: int | None = None
    spec: str
    timeout: int


class DeploymentWebappFirewallOutboundItem(Model):
    domains: list[str]
    ips: list[str]
    ports: list[int]
    protocol: str


class DeploymentWebappFirewall(Model):
    outbound: list[DeploymentWebappFirewallOutboundItem] | None


class DeploymentWebappHooks(Model):
    build: str | None
    deploy: str | None
    post_deploy: str | None


class DeploymentWebappImage(Model):
    buildfile: str | None = None
    name: str | None = None


class DeploymentWebappMountSource(OpenStrEnum):
    INSTANCE = "instance"
    LOCAL = "local"
    SERVICE = "service"
    STORAGE = "storage"
    TEMPORARY = "temporary"
    TMP = "tmp"


class DeploymentWebappMount(Model):
    service: str | None = None
    source: DeploymentWebappMountSource
    source_path: str


class DeploymentWebappOperationCommands(Model):
    start: str
    stop: str | None = None


class DeploymentWebappOperationRole(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"


class DeploymentWebappOperation(Model):
    commands: DeploymentWebappOperationCommands
    role: DeploymentWebappOperationRole
    timeout: int | None


class DeploymentWebappPreflight(Model):
    enabled: bool
    ignored_rules: list[str]


class DeploymentWebappRelationship(Model):
    endpoint: str | None
    service: str | None


class DeploymentWebappResourcesDefaultCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"


class DeploymentWebappResourcesDefault(Model):
    cpu: float | int
    cpu_type: DeploymentWebappResourcesDefaultCpuType
    disk: int | None
    """Size of the disk in MB."""

    memory: int
    """Memory in MB."""

    profile_size: str | None


class DeploymentWebappResourcesDisk(Model):
    instance: int | None
    storage: int | None
    temporary: int | None


class DeploymentWebappResourcesMinimumCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"


class DeploymentWebappResourcesMinimum(Model):
    cpu: float | int
    cpu_type: DeploymentWebappResourcesMinimumCpuType
    disk: int | None
    """Size of the disk in MB."""

    memory: int
    """Memory in MB."""

    profile_size: str | None


class DeploymentWebappResources(Model):
    base_memory: int | None
    default: DeploymentWebappResourcesDefault | None
    disk: DeploymentWebappResourcesDisk | None
    memory_ratio: int | None
    minimum: DeploymentWebappResourcesMinimum | None
    profile_size: str | None


class DeploymentWebappSize(OpenStrEnum):
    VALUE_2XL = "2XL"
    VALUE_4XL = "4XL"
    AUTO = "AUTO"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"
    XS = "XS"


class DeploymentWebappSourceOperation(Model):
    command: str | None


class DeploymentWebappSource(Model):
    operations: dict[str, DeploymentWebappSourceOperation]
    root: str | None


DeploymentWebappStackPackage: TypeAlias = str | dict[str, Any]


class DeploymentWebappStack(Model):
    packages: list[DeploymentWebappStackPackage]
    runtimes: list[dict[str, Any]]


class DeploymentWebappWebCommands(Model):
    post_start: str | None = None
    pre_start: str | None = None
    start: str | None = None


class DeploymentWebappWebLocationRequestBuffering(Model):
    enabled: bool
    max_request_size: str | None


class DeploymentWebappWebLocationRule(Model):
    allow: bool | None = None
    expires: str | None = None
    headers: dict[str, str] | None = None
    passthru: str | None = None
    scripts: bool | None = None


class DeploymentWebappWebLocation(Model):
    allow: bool
    expires: str
    headers: dict[str, str]
    index: list[str] | None = None
    passthru: str
    request_buffering: DeploymentWebappWebLocationRequestBuffering | None = None
    root: str | None
    rules: dict[str, DeploymentWebappWebLocationRule]
    scripts: bool


class DeploymentWebappWebUpstreamProtocol(OpenStrEnum):
    FASTCGI = "fastcgi"
    HTTP = "http"


class DeploymentWebappWebUpstreamSocketFamily(OpenStrEnum):
    TCP = "tcp"
    UNIX = "unix"


class DeploymentWebappWebUpstream(Model):
    protocol: DeploymentWebappWebUpstreamProtocol | None
    socket_family: DeploymentWebappWebUpstreamSocketFamily


class DeploymentWebappWeb(Model):
    blacklist: list[str] | None = None
    commands: DeploymentWebappWebCommands | None = None
    document_root: str | None = None
    expires: str | None = None
    index_files: list[str] | None = None
    locations: dict[str, DeploymentWebappWebLocation]
    move_to_root: bool
    passthru: str | None = None
    upstream: DeploymentWebappWebUpstream | None = None
    whitelist: list[str] | None = None


class DeploymentWebapp(Model):
    access: dict[str, DeploymentWebappAccessValue]
    additional_hosts: dict[str, str]
    app_dir: str
    build: DeploymentWebappBuild
    config_id: str
    container_profile: str | None
    crons: dict[str, DeploymentWebappCron]
    dependencies: dict[str, dict[str, Any]]
    disk: int | None
    endpoints: dict[str, Any] | None
    firewall: DeploymentWebappFirewall | None
    hooks: DeploymentWebappHooks
    image: DeploymentWebappImage | None
    instance_count: int | None
    """How many instances run."""

    is_across_submodule: bool
    mounts: dict[str, DeploymentWebappMount]
    name: str
    operations: dict[str, DeploymentWebappOperation]
    preflight: DeploymentWebappPreflight
    relationships: dict[str, DeploymentWebappRelationship | None]
    resources: DeploymentWebappResources | None
    runtime: dict[str, Any]
    size: DeploymentWebappSize
    slug_id: str
    source: DeploymentWebappSource
    stack: DeploymentWebappStack
    supports_horizontal_scaling: bool
    timezone: str | None
    tree_id: str
    type: str
    variables: dict[str, dict[str, Any]]
    web: DeploymentWebappWeb


class DeploymentWorkerAccessValue(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"


class DeploymentWorkerFirewallOutboundItem(Model):
    domains: list[str]
    ips: list[str]
    ports: list[int]
    protocol: str


class DeploymentWorkerFirewall(Model):
    outbound: list[DeploymentWorkerFirewallOutboundItem] | None


class DeploymentWorkerImage(Model):
    buildfile: str | None = None
    name: str | None = None


class DeploymentWorkerMountSource(OpenStrEnum):
    INSTANCE = "instance"
    LOCAL = "local"
    SERVICE = "service"
    STORAGE = "storage"
    TEMPORARY = "temporary"
    TMP = "tmp"


class DeploymentWorkerMount(Model):
    service: str | None = None
    source: DeploymentWorkerMountSource
    source_path: str


class DeploymentWorkerOperationCommands(Model):
    start: str
    stop: str | None = None


class DeploymentWorkerOperationRole(OpenStrEnum):
    ADMIN = "admin"
    CONTRIBUTOR = "contributor"
    VIEWER = "viewer"


class DeploymentWorkerOperation(Model):
    commands: DeploymentWorkerOperationCommands
    role: DeploymentWorkerOperationRole
    timeout: int | None


class DeploymentWorkerPreflight(Model):
    enabled: bool
    ignored_rules: list[str]


class DeploymentWorkerRelationship(Model):
    endpoint: str | None
    service: str | None


class DeploymentWorkerResourcesDefaultCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"


class DeploymentWorkerResourcesDefault(Model):
    cpu: float | int
    cpu_type: DeploymentWorkerResourcesDefaultCpuType
    disk: int | None
    """Size of the disk in MB."""

    memory: int
    """Memory in MB."""

    profile_size: str | None


class DeploymentWorkerResourcesDisk(Model):
    instance: int | None
    storage: int | None
    temporary: int | None


class DeploymentWorkerResourcesMinimumCpuType(OpenStrEnum):
    GUARANTEED = "guaranteed"
    SHARED = "shared"


class DeploymentWorkerResourcesMinimum(Model):
    cpu: float | int
    cpu_type: DeploymentWorkerResourcesMinimumCpuType
    disk: int | None
    """Size of the disk in MB."""

    memory: int
    """Memory in MB."""

    profile_size: str | None


class DeploymentWorkerResources(Model):
    base_memory: int | None
    default: DeploymentWorkerResourcesDefault | None
    disk: DeploymentWorkerResourcesDisk | None
    memory_ratio: int | None
    minimum: DeploymentWorkerResourcesMinimum | None
    profile_size: str | None


class DeploymentWorkerSize(OpenStrEnum):
    VALUE_2XL = "2XL"
    VALUE_4XL = "4XL"
    AUTO = "AUTO"
    L = "L"
    M = "M"
    S = "S"
    XL = "XL"
    XS = "XS"


DeploymentWorkerStackPackage: TypeAlias = str | dict[str, Any]


class DeploymentWorkerStack(Model):
    packages: list[DeploymentWorkerStackPackage]
    runtimes: list[dict[str, Any]]


class DeploymentWorkerWorkerCommands(Model):
    post_start: str | None = None
    pre_start: str | None = None
    start: str


class DeploymentWorkerWorker(Model):
    commands: DeploymentWorkerWorkerCommands
    disk: int | None = None


class DeploymentWorker(Model):
    access: dict[str, DeploymentWorkerAccessValue]
    additional_hosts: dict[str, str]
    app: str
    app_dir: str
    container_profile: str | None
    disk: int | None
    endpoints: dict[str, Any] | None
    firewall: DeploymentWorkerFirewall | None
    image: DeploymentWorkerImage | None
    instance_count: int | None
    """How many instances run."""

    mounts: dict[str, DeploymentWorkerMount]
    name: str
    operations: dict[str, DeploymentWorkerOperation]
    preflight: DeploymentWorkerPreflight
    relationships: dict[str, DeploymentWorkerRelationship | None]
    resources: DeploymentWorkerResources | None
    runtime: dict[str, Any]
    size: DeploymentWorkerSize
    slug_id: str
    stack: DeploymentWorkerStack
    supports_horizontal_scaling: bool
    timezone: str | None
    tree_id: str
    type: str
    variables: dict[str, dict[str, Any]]
    worker: DeploymentWorkerWorker


class Deployment(Model):
    access: list[DeploymentAccessItem]
    cluster_name: str
    container_profiles: str
    created_at: DateTime | None = None
    """When it was created."""

    deployment_target: str
    enable_smtp: bool
    environment_info: DeploymentEnvironmentInfo
    fingerprint: str | None = None
    http_access: DeploymentHttpAccess
    id: str
    project_info: DeploymentProjectInfo
    restrict_robots: bool
    routes: dict[str, DeploymentRoute]
    services: dict[str, DeploymentService]
    subscription: DeploymentSubscription
    updated_at: DateTime | None = None
    """When it was last changed."""

    variables: list[DeploymentVariable]
    vpn: DeploymentVpn | None
    webapps: dict[str, DeploymentWebapp]
    workers: dict[str, DeploymentWorker]

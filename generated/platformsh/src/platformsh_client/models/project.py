from .._runtime import DateTime, Model, OpenStrEnum


class ProjectMaintenance(Model):
    next_maintenance: DateTime


class ProjectRepository(Model):
    client_ssh_key: str | None
    url: str


class ProjectStatusObject(Model):
    code: str
    message: str


class ProjectSubscriptionImageTypes(Model):
    exclude: list[str] | None = None
    only: list[str] | None = None


class ProjectSubscriptionPlan(OpenStrEnum):
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


class ProjectSubscriptionResourcesDevelopment(Model):
    legacy_development: bool
    max_cpu: float | int | None
    max_environments: int | None
    max_memory: int | None


class ProjectSubscriptionResourcesProduction(Model):
    legacy_development: bool
    max_cpu: float | int | None
    max_environments: int | None
    max_memory: int | None


class ProjectSubscriptionResources(Model):
    container_profiles: bool
    development: ProjectSubscriptionResourcesDevelopment
    production: ProjectSubscriptionResourcesProduction


class ProjectSubscription(Model):
    environments: int | None = None
    image_types: ProjectSubscriptionImageTypes | None = None
    included_users: int
    license_uri: str
    plan: ProjectSubscriptionPlan | None = None
    resource_validation_url: str | None = None
    resources: ProjectSubscriptionResources | None = None
    restricted: bool
    storage: int
    """Storage in MB."""

    subscription_management_uri: str
    suspended: bool
    user_licenses: int


class Project(Model):
    attributes: dict[str, str]
    created_at: DateTime | None
    """When it was created."""

    default_branch: str | None
    default_domain: str | None
    description: str
    id: str
    maintenance: ProjectMaintenance | None
    namespace: str | None
    organization: str | None
    owner: str
    """Deprecated."""

    region: str
    repository: ProjectRepository
    status: ProjectStatusObject
    subscription: ProjectSubscription
    timezone: str
    title: str
    updated_at: DateTime | None
    """When it was last changed."""

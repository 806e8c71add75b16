from .._runtime import Model


class ResourceConfig(Model):
    profile_size: str | None = None


class UpdateProjectsEnvironmentsDeploymentsNextRequestService(Model):
    disk: int | None = None
    instance_count: int | None = None
    """How many instances run."""

    resources: ResourceConfig | None = None


class UpdateProjectsEnvironmentsDeploymentsNextRequestWebapp(Model):
    disk: int | None = None
    instance_count: int | None = None
    """How many instances run."""

    resources: ResourceConfig | None = None


class UpdateProjectsEnvironmentsDeploymentsNextRequestWorker(Model):
    disk: int | None = None
    instance_count: int | None = None
    """How many instances run."""

    resources: ResourceConfig | None = None

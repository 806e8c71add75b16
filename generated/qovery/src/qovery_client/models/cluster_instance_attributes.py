from .._runtime import Model


class ClusterInstanceAttributes(Model):
    instance_category: str | None = None
    instance_family: str | None = None
    instance_generation: int | None = None
    instance_size: str | None = None
    meets_resource_reqs: bool | None = None

from .._runtime import Model


class ResourcesSummaryResponseDataServiceValueMountpointInodesLimit(Model):
    max: int | None = None

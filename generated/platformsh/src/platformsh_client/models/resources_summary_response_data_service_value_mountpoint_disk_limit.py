from .._runtime import Model


class ResourcesSummaryResponseDataServiceValueMountpointDiskLimit(Model):
    max: int | None = None

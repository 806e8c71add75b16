from .._runtime import Model


class ResourcesSummaryResponseDataServiceValueCpuLimit(Model):
    max: float | int | None = None

from .._runtime import Model


class ResourcesSummaryResponseDataServiceValueMemoryLimit(Model):
    max: int | None = None

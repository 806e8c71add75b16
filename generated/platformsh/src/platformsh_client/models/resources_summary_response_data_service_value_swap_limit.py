from .._runtime import Model


class ResourcesSummaryResponseDataServiceValueSwapLimit(Model):
    max: int | None = None

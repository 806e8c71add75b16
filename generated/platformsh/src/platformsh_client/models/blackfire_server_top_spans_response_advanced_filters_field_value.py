from .._runtime import Model


class BlackfireServerTopSpansResponseAdvancedFiltersFieldValue(Model):
    count: int
    value: str

from .._runtime import Model


class BlackfireServerTopSpansResponseAdvancedFiltersFieldValue(Model):
    value: str
    count: int

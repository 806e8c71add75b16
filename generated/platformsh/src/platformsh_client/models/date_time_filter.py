from .._runtime import Model


class DateTimeFilter(Model):
    between: str | None = None
    eq: str | None = None
    gt: str | None = None
    gte: str | None = None
    lt: str | None = None
    lte: str | None = None
    ne: str | None = None

from .._runtime import Model


class DateTimeFilter(Model):
    eq: str | None = None
    ne: str | None = None
    between: str | None = None
    gt: str | None = None
    gte: str | None = None
    lt: str | None = None
    lte: str | None = None

from .._runtime import Model
from .country import Country


class PaginatedCountryList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[Country]

from .._runtime import Model
from .legacy_organisation import LegacyOrganisation


class LegacyPaginatedOrganisationList(Model):
    count: int
    next: str | None = None
    previous: str | None = None
    results: list[LegacyOrganisation]

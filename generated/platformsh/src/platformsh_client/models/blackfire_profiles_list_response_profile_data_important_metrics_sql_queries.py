from .._runtime import Model


class BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries(Model):
    ct: float | int | None = None
    wt: float | int | None = None

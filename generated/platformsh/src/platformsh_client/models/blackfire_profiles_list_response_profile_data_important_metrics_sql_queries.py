from .._runtime import Model


class BlackfireProfilesListResponseProfileDataImportantMetricsSqlQueries(Model):
    ct: float | None = None
    wt: float | None = None

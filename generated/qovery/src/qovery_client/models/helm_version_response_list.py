from .._runtime import Model


class HelmVersionResponse(Model):
    chart_name: str | None = None
    versions: list[str] | None = None


class HelmVersionResponseList(Model):
    results: list[HelmVersionResponse] | None = None

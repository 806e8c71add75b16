from .._runtime import Model


class HelmVersionResponse(Model):
    chart_name: str | None = None
    versions: list[str] | None = None

from .._runtime import Model


class AlertPresentationResponse(Model):
    runbook_url: str | None = None
    summary: str | None = None

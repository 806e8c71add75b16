from .._runtime import Model


class AlertPresentationResponse(Model):
    summary: str | None = None
    runbook_url: str | None = None

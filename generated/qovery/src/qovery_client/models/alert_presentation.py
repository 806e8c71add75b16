from .._runtime import Model


class AlertPresentation(Model):
    runbook_url: str | None = None
    summary: str | None = None

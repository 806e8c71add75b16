from .._runtime import Model


class AlertPresentation(Model):
    summary: str | None = None
    runbook_url: str | None = None

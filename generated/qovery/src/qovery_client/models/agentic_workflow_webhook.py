from .._runtime import Model


class AgenticWorkflowWebhook(Model):
    url: str

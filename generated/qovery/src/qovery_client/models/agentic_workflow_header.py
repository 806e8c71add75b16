from .._runtime import Model


class AgenticWorkflowHeader(Model):
    name: str
    value: str

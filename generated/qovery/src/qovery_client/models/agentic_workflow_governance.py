from .._runtime import Model


class AgenticWorkflowGovernance(Model):
    host_allowlist: list[str]

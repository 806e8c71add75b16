from .._runtime import Model
from .agentic_workflow_header import AgenticWorkflowHeader


class AgenticWorkflowOutput(Model):
    name: str
    url: str | None = None
    headers: list[AgenticWorkflowHeader] | None = None
    instructions: str | None = None

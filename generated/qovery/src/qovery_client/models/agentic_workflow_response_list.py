from .._runtime import Model
from .agentic_workflow_response import AgenticWorkflowResponse


class AgenticWorkflowResponseList(Model):
    results: list[AgenticWorkflowResponse] | None = None

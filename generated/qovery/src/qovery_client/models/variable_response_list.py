from .._runtime import Model
from .variable_response import VariableResponse


class VariableResponseList(Model):
    results: list[VariableResponse] | None = None

from .._runtime import OpenStrEnum


class FilterTypeParameter(OpenStrEnum):
    PROBLEM = "problem"
    TASK = "task"
    INCIDENT = "incident"
    QUESTION = "question"

from .._runtime import Model
from .variable_import_successful_imported_variable import VariableImportSuccessfulImportedVariable


class VariableImport(Model):
    successful_imported_variables: list[VariableImportSuccessfulImportedVariable]
    total_variables_to_import: float | int
